/*
 * Tests src/base/fmtspec.h: what is read from a spec, and which ones are refused. How numbers and text are laid out by it
 * is tested in tests/types/str/format_cases.py.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/fmtspec.h"

#include "check.h"

static struct hr_fmtspec spec;

static enum hr_fmtspec_error parse(enum hr_fmtspec_kind of, const char *text) {
    /* An exact copy, so that the sanitizer sees a read past the end. */
    size_t len = strlen(text);
    char *tight = malloc(len != 0 ? len : 1);
    memcpy(tight, text, len);
    enum hr_fmtspec_error error = hr_fmtspec_parse(&spec, tight, len, of);
    free(tight);
    return error;
}

static void test_parts(void) {
    CHECK(parse(HR_FMTSPEC_STR, "") == HR_FMTSPEC_OK && spec.align == '<' && spec.type == 's' &&
          spec.fill[0] == ' ' && spec.fill_bytes == 1 && spec.width == -1 && spec.precision == -1);
    CHECK(parse(HR_FMTSPEC_INT, "") == HR_FMTSPEC_OK && spec.align == '>' && spec.type == 'd');
    CHECK(parse(HR_FMTSPEC_FLOAT, "") == HR_FMTSPEC_OK && spec.align == '>' && spec.type == 0);
    CHECK(parse(HR_FMTSPEC_FLOAT, "*^+z#012,.5_e") == HR_FMTSPEC_OK && spec.fill[0] == '*' &&
          spec.align == '^' && spec.sign == '+' && spec.no_neg0 && spec.alt && spec.width == 12 &&
          spec.group == ',' && spec.precision == 5 && spec.frac_group == '_' && spec.type == 'e');
    CHECK(parse(HR_FMTSPEC_INT, "\360\237\230\200=5") == HR_FMTSPEC_OK && spec.fill_bytes == 4 &&
          memcmp(spec.fill, "\360\237\230\200", 4) == 0 && spec.align == '=' && spec.width == 5);
    CHECK(parse(HR_FMTSPEC_INT, "05") == HR_FMTSPEC_OK && spec.fill[0] == '0' && spec.align == '=');
    CHECK(parse(HR_FMTSPEC_STR, "05") == HR_FMTSPEC_OK && spec.fill[0] == '0' && spec.align == '<');
    CHECK(parse(HR_FMTSPEC_INT, "<05") == HR_FMTSPEC_OK && spec.fill[0] == '0' && spec.align == '<' &&
          spec.width == 5);
    CHECK(parse(HR_FMTSPEC_INT, ".3f") == HR_FMTSPEC_OK && spec.kind == HR_FMTSPEC_FLOAT);
    CHECK(parse(HR_FMTSPEC_INT, "x") == HR_FMTSPEC_OK && spec.kind == HR_FMTSPEC_INT);
    CHECK(parse(HR_FMTSPEC_INT, "268435455") == HR_FMTSPEC_OK && spec.width == (1 << 28) - 1);
}

static void test_refused(void) {
    static const struct {
        enum hr_fmtspec_kind kind;
        const char *text;
        enum hr_fmtspec_error error;
    } rows[] = {{HR_FMTSPEC_INT, "268435456", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_INT, "99999999999", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_FLOAT, ".9999999999f", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_FLOAT, ".", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_FLOAT, "._n", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_FLOAT, "5 5", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_FLOAT, "d", HR_FMTSPEC_UNKNOWN_TYPE},
                {HR_FMTSPEC_FLOAT, "\303\251", HR_FMTSPEC_UNKNOWN_TYPE},
                {HR_FMTSPEC_INT, ",,", HR_FMTSPEC_UNKNOWN_TYPE},
                {HR_FMTSPEC_INT, ",x", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_INT, "_c", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_INT, "._d", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_INT, ".3", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_INT, "z", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_INT, "+c", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_INT, "#c", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_INT, "s", HR_FMTSPEC_UNKNOWN_TYPE},
                {HR_FMTSPEC_STR, "d", HR_FMTSPEC_UNKNOWN_TYPE},
                {HR_FMTSPEC_STR, "+", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_STR, "#", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_STR, "z", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_STR, ",", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_STR, ".1_", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_STR, "=5", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_COMPLEX, "20.2f", HR_FMTSPEC_OK},
                {HR_FMTSPEC_COMPLEX, "05", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_COMPLEX, "=5", HR_FMTSPEC_INVALID},
                {HR_FMTSPEC_COMPLEX, "%", HR_FMTSPEC_UNKNOWN_TYPE},
                {HR_FMTSPEC_COMPLEX, "d", HR_FMTSPEC_UNKNOWN_TYPE}};
    for (size_t i = 0; i < HR_ARRAY_COUNT(rows); i++)
        CHECK_MSG(parse(rows[i].kind, rows[i].text) == rows[i].error, "'%s'", rows[i].text);
}

int main(void) {
    test_parts();
    test_refused();
    return check_done("test_fmtspec");
}
