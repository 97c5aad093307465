# heap: 16K w32
# A bank with transactions, context managers, chained exceptions, rollback, retries and an audit trail.
class BankError(Exception):
    """Base of all."""

    code = 0

    def __init__(self, *args, **details):
        super().__init__(*args)
        self.details = details

    def report(self):
        return f"[{self.code}] {type(self).__name__}: {self} " + str(sorted(self.details.items()))


class NoFunds(BankError):
    code = 1


class NoAccount(BankError, KeyError):
    code = 2

    def __str__(self):
        return "no account " + repr(self.args[0])


class Frozen(BankError):
    code = 3


class TransferFailed(BankError):
    code = 4


class Account:
    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.frozen = owner, balance, False

    @property
    def balance(self):
        """Money in cents."""
        return self._balance

    @balance.setter
    def balance(self, value):
        if self.frozen:
            raise Frozen(self.owner, balance=self._balance)
        if value < 0:
            raise NoFunds(f"{self.owner} lacks {-value}", owner=self.owner, missing=-value)
        self._balance = value

    @balance.deleter
    def balance(self):
        self._balance = 0

    def __eq__(self, other):
        return isinstance(other, Account) and self.owner == other.owner

    def __hash__(self):
        return hash(self.owner)

    def __repr__(self):
        return f"Account({self.owner!r}, {self._balance // 100}.{self._balance % 100:02})"


class Audit:
    def __init__(self):
        self.lines = []

    def __enter__(self):
        self.lines.append("begin")
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            self.lines.append("commit")
        elif issubclass(kind, BankError):
            self.lines.append("failed: " + error.report())
        else:
            self.lines.append("crashed: " + kind.__name__)
        return False


class Transaction:
    def __init__(self, bank, *, swallow=()):
        self.bank, self.swallow = bank, swallow

    def __enter__(self):
        self.saved = {a: a.balance for a in self.bank}
        return self.bank

    def __exit__(self, kind, error, trace):
        if kind is not None:
            for account, balance in self.saved.items():
                account._balance = balance
            return issubclass(kind, self.swallow) if self.swallow else None


class Bank:
    def __init__(self, *accounts):
        self.accounts = {a.owner: a for a in accounts}
        self.audit = Audit()

    def __iter__(self):
        return iter(self.accounts.values())

    def __getitem__(self, owner):
        try:
            return self.accounts[owner]
        except KeyError:
            raise NoAccount(owner) from None

    def transfer(self, source, target, amount):
        with self.audit, Transaction(self):
            try:
                self[target].balance += amount
                self[source].balance -= amount
            except NoFunds as e:
                raise TransferFailed(f"{source}->{target}", amount=amount) from e
            except Frozen:
                raise TransferFailed("frozen party")
            finally:
                self.audit.lines.append(f"total {sum(a.balance for a in self)}")

    def pay_all(self, *orders):
        errors = []
        for order in orders:
            try:
                self.transfer(*order)
            except BankError as e:
                errors.append(e)
        if errors:
            raise ExceptionGroup("orders", errors)


def retry(times, *errors):
    def decorator(f):
        def wrapper(*args):
            for attempt in range(1, times + 1):
                try:
                    return f(attempt, *args)
                except errors as e:
                    last = e
                    print("attempt", attempt, "failed:", e)
                else:
                    print("unreachable")
            raise last

        return wrapper

    return decorator


bank = Bank(Account("ann", 10000), Account("bob", 250), Account("cyd"))
bank.transfer("ann", "bob", 1999)
print(list(bank))
for order in ("bob", "ann", 999999), ("ann", "zoe", 1), ("ann", "cyd", "x"):
    try:
        bank.transfer(*order)
    except TransferFailed as e:
        print(e.report(), "<-", e.__cause__.report(), e.__suppress_context__, e.__context__ is e.__cause__)
    except KeyError as e:
        print("KeyError", e, e.args, e.__cause__, e.__suppress_context__, type(e.__context__).__name__)
    except TypeError as e:
        print("TypeError", type(e.__context__).__name__)
print(list(bank))
bank["cyd"].frozen = True
try:
    bank.transfer("ann", "cyd", 5)
except TransferFailed as e:
    print(e, e.__cause__, type(e.__context__).__name__, e.__context__.details, e.__suppress_context__)
print("\n".join(bank.audit.lines))

try:
    bank.pay_all(("ann", "bob", 1), ("bob", "ann", 10**9), ("ann", "cyd", 1), ("eve", "ann", 1), ("ann", "bob", 2))
except* NoAccount as group:
    print("no account:", [e.args for e in group.exceptions])
except* TransferFailed as group:
    print("transfers:", [str(e) for e in group.exceptions], group.message)
print(bank["ann"].balance)


@retry(3, NoFunds, Frozen)
def withdraw(attempt, owner, amount):
    with Transaction(bank):
        bank[owner].balance -= amount // attempt
        return f"{owner} took {amount // attempt}"


print(withdraw("bob", 5000))
try:
    withdraw("cyd", 1)
except Frozen as e:
    print("gave up:", e.report())
with Transaction(bank, swallow=(ZeroDivisionError,)) as b:
    b["ann"].balance += 1000
    print(1 // 0)
print(bank["ann"].balance)
del bank["ann"].balance
print(bank["ann"], Account("x") == Account("x"), len({Account("x"), Account("x", 5)}), Account("x") != 3)


def cleanup_order():
    order = []
    try:
        try:
            raise ValueError("first")
        finally:
            order.append("inner finally")
            try:
                raise KeyError("second")
            except KeyError as e:
                order.append(repr(e.__context__))
    except ValueError as e:
        order.append("outer " + str(e) + " " + str(e.__context__))
    else:
        order.append("else")
    finally:
        order.append("end")
        return order


print(cleanup_order())
