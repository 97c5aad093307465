# needs: unittest
# The unittest module: each kind of outcome, and the assertions.
import unittest

log = []


class Lifecycle(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("setUpClass")

    @classmethod
    def tearDownClass(cls):
        log.append("tearDownClass")

    def setUp(self):
        log.append("setUp")
        self.addCleanup(log.append, "cleanup")

    def tearDown(self):
        log.append("tearDown")

    def test_a(self):
        log.append("test_a")

    @unittest.skip("not now")
    def test_b(self):
        log.append("never")

    def test_c(self):
        self.skipTest("inside")

    @unittest.expectedFailure
    def test_d(self):
        self.fail("as expected")

    @unittest.expectedFailure
    def test_e(self):
        pass

    def test_f(self):
        for i in range(4):
            with self.subTest("part", i=i):
                self.assertEqual(i % 2, 0)

    def test_g(self):
        raise KeyError("error")


@unittest.skipIf(True, "whole class")
class Skipped(unittest.TestCase):
    def test_a(self):
        log.append("never")


class Assertions(unittest.TestCase):
    def test_raises(self):
        with self.assertRaises(ValueError) as caught:
            int("x")
        self.assertIsInstance(caught.exception, ValueError)
        self.assertRaises((KeyError, IndexError), [].pop)
        with self.assertRaisesRegex(ValueError, "^b.d$"):
            raise ValueError("bad")
        self.assertRaisesRegex(TypeError, "", len, 1)
        with self.assertRaises(AssertionError):
            with self.assertRaises(ValueError):
                pass
        with self.assertRaises(KeyError):
            with self.assertRaises(ValueError):
                {}[1]
        with self.assertRaises(AssertionError):
            with self.assertRaisesRegex(ValueError, "x"):
                raise ValueError("y")

    def test_warns(self):
        import warnings

        with self.assertWarns(DeprecationWarning) as caught:
            warnings.warn("old", DeprecationWarning)
        self.assertEqual(str(caught.warning), "old")
        self.assertWarnsRegex(UserWarning, "w.rn", warnings.warn, "warn")
        with self.assertRaises(AssertionError):
            with self.assertWarns(UserWarning):
                pass

    def test_hold(self):
        self.assertEqual(1, 1.0)
        self.assertNotEqual(1, 2)
        self.assertTrue([0])
        self.assertFalse([])
        self.assertIs(None, None)
        self.assertIsNot(1, None)
        self.assertIsNone(None)
        self.assertIsNotNone(0)
        self.assertIn(1, [1])
        self.assertNotIn(2, [1])
        self.assertIsInstance(1, int)
        self.assertNotIsInstance(1, str)
        self.assertLess(1, 2)
        self.assertLessEqual(2, 2)
        self.assertGreater(2, 1)
        self.assertGreaterEqual(2, 2)
        self.assertAlmostEqual(1, 1 + 1e-9)
        self.assertAlmostEqual(100, 101, delta=1)
        self.assertNotAlmostEqual(1, 1.1)
        self.assertCountEqual([1, 2, [3]], [[3], 1, 2])
        self.assertListEqual([1], [1])
        self.assertTupleEqual((1,), (1,))
        self.assertSetEqual({1}, {1})
        self.assertDictEqual({1: 2}, {1: 2})
        self.assertSequenceEqual([1], (1,))
        self.assertMultiLineEqual("a\n", "a\n")
        self.assertRegex("abc", "b")
        self.assertNotRegex("abc", "d")

    def test_fail(self):
        wrong = [
            lambda: self.assertEqual(1, 2),
            lambda: self.assertNotEqual(1, 1),
            lambda: self.assertTrue(0),
            lambda: self.assertFalse(1),
            lambda: self.assertIs(1, 2),
            lambda: self.assertIsNot(None, None),
            lambda: self.assertIsNone(1),
            lambda: self.assertIsNotNone(None),
            lambda: self.assertIn(1, []),
            lambda: self.assertNotIn(1, [1]),
            lambda: self.assertIsInstance(1, str),
            lambda: self.assertNotIsInstance(1, int),
            lambda: self.assertLess(2, 2),
            lambda: self.assertLessEqual(3, 2),
            lambda: self.assertGreater(1, 1),
            lambda: self.assertGreaterEqual(1, 2),
            lambda: self.assertAlmostEqual(1, 1.1),
            lambda: self.assertNotAlmostEqual(1, 1),
            lambda: self.assertCountEqual([1], [1, 1]),
            lambda: self.assertListEqual([1], [2]),
            lambda: self.assertListEqual((1,), (1,)),
            lambda: self.assertDictEqual({}, {1: 1}),
            lambda: self.assertRegex("a", "b"),
            lambda: self.assertNotRegex("a", "a"),
            lambda: self.fail(),
        ]
        for i, function in enumerate(wrong):
            try:
                function()
            except AssertionError:
                continue
            raise RuntimeError("assertion %d holds" % i)
        try:
            self.assertEqual(1, 2, "why")
        except AssertionError as e:
            self.assertEqual(str(e), "1 != 2 : why")


def count(result):
    return (
        result.testsRun,
        len(result.failures),
        len(result.errors),
        len(result.skipped),
        len(result.expectedFailures),
        len(result.unexpectedSuccesses),
        result.wasSuccessful(),
    )


class Quiet:
    def write(self, text):
        pass

    def flush(self):
        pass

    def writeln(self, text=""):
        pass


loader = unittest.TestLoader()
print(loader.getTestCaseNames(Lifecycle))
for case in Lifecycle, Skipped, Assertions:
    suite = loader.loadTestsFromTestCase(case)
    n = suite.countTestCases()
    result = unittest.TextTestRunner(stream=Quiet(), verbosity=0).run(suite)
    print(case.__name__, n, count(result))
print(log)
