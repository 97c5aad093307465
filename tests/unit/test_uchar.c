/*
 * Tests src/base/uchar.h. The alphabets were written by CPython 3.13 (str.upper, str.isalpha, str.isprintable,
 * str.isspace); ASCII is checked by the C locale's ctype.h.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/uchar.h"

#include <ctype.h>

#include "base/utf8.h"
#include "check.h"

/* These strings would be broken anew at each formatting. */
/* clang-format off */
/* Letters with a partner, in the ranges that uchar.h calls exact. */
static const char upper[] =
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢ"
    "ĤĦĨĪĬĮĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽͰͲͶͿ"
    "ΆΈΉΊΌΎΏΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫϏϘϚϜϞϠϢϤϦϨϪϬϮϷϹ"
    "ϺϽϾϿЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫ"
    "ЬЭЮЯѠѢѤѦѨѪѬѮѰѲѴѶѸѺѼѾҀҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾ"
    "ӀӁӃӅӇӉӋӍӐӒӔӖӘӚӜӞӠӢӤӦӨӪӬӮӰӲӴӶӸӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞ"
    "ԠԢԤԦԨԪԬԮԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖḀḂ"
    "ḄḆḈḊḌḎḐḒḔḖḘḚḜḞḠḢḤḦḨḪḬḮḰḲḴḶḸḺḼḾṀṂṄṆṈṊṌṎṐṒṔṖṘṚṜṞṠṢ"
    "ṤṦṨṪṬṮṰṲṴṶṸṺṼṾẀẂẄẆẈẊẌẎẐẒẔẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌ"
    "ỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸỺỼỾＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷ"
    "ＸＹＺ";
static const char lower[] =
    "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþāăąćĉċčďđēĕėęěĝğġģ"
    "ĥħĩīĭįĳĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷÿźżžͱͳͷϳ"
    "άέήίόύώαβγδεζηθικλμνξοπρστυφχψωϊϋϗϙϛϝϟϡϣϥϧϩϫϭϯϸϲ"
    "ϻͻͼͽѐёђѓєѕіїјљњћќѝўџабвгдежзийклмнопрстуфхцчшщъы"
    "ьэюяѡѣѥѧѩѫѭѯѱѳѵѷѹѻѽѿҁҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿ"
    "ӏӂӄӆӈӊӌӎӑӓӕӗәӛӝӟӡӣӥӧөӫӭӯӱӳӵӷӹӻӽӿԁԃԅԇԉԋԍԏԑԓԕԗԙԛԝԟ"
    "ԡԣԥԧԩԫԭԯաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆḁḃ"
    "ḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣ"
    "ṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọ"
    "ỏốồổỗộớờởỡợụủứừửữựỳỵỷỹỻỽỿａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗ"
    "ｘｙｚ";

/* Letters that have no upper-case form of one character, or no case. */
static const char letters[] = "אבגדהוזחטיךכלםמןנסעףפץצקרשתअईऋऎऑऔगचझठणदऩबयलवसぁうか"
                              "ぐさずたつどのびへぽもょれゑゖ一中文龥가힣𐑐𠀀ªºßς";

/* Printable, not letters, not part of identifiers. */
static const char symbols[] = "¡¢£¤¥¦§¨©«¬®¯°±²³´¶¸¹»¼½¾¿×÷‐‑‒–—―‖‗‘’‚‛“”„‟†‡•‣"
                              "․‥…‧₠₡₢₣₤₥₦₧₨₩₪₫€₭₮₯₰₱₲₳₴₵₶₷₸₹₺₻₼₽₾₿←↗↞↥↬↳↺⇁⇈⇏⇖"
                              "⇝"
                              "⇤⇫⇲⇹─┉┒┛┤┭┶┿╈║╚╣╬╵╾▇▐▙▢▫▴▽◆●◘◡◪◳◼、。〃〄〈《「『【〒〔〖〘〚〜"
                              "〞😀💩🚀𝄞！，";

/* clang-format on */
static const uint32_t hidden[] = {
    0x80,   0x81,   0x82,   0x83,   0x84,   0x85,   0x86,   0x87,    0x88,    0x89,    0x8A,   0x8B,   0x8C,
    0x8D,   0x8E,   0x8F,   0x90,   0x91,   0x92,   0x93,   0x94,    0x95,    0x96,    0x97,   0x98,   0x99,
    0x9A,   0x9B,   0x9C,   0x9D,   0x9E,   0x9F,   0xA0,   0xAD,    0x2000,  0x2001,  0x2002, 0x2003, 0x2004,
    0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x200B, 0x200C,  0x200D,  0x200E,  0x200F, 0x2028, 0x2029,
    0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x202F, 0x205F, 0x2060,  0x2061,  0x2062,  0x2063, 0x2064, 0x3000,
    0xD800, 0xDFFF, 0xE000, 0xF8FF, 0xFEFF, 0xFFF9, 0x1680, 0xE0001, 0xF0000, 0x10FFFF};
static const uint32_t spaces[] = {0x9,    0xA,    0xB,    0xC,    0xD,    0x1C,   0x1D,   0x1E,
                                  0x1F,   0x20,   0x85,   0xA0,   0x1680, 0x2000, 0x2001, 0x2002,
                                  0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A,
                                  0x2028, 0x2029, 0x202F, 0x205F, 0x3000};

static void test_ascii(void) {
    for (int c = 0; c < 128; c++) {
        unsigned k = hr_uchar_classes((uint32_t)c);
        /* Python's space has the four separators 1C-1F besides C's. */
        CHECK(((k & HR_UCHAR_SPACE) != 0) == (isspace(c) || (c >= 0x1C && c <= 0x1F)));
        CHECK(((k & HR_UCHAR_DIGIT) != 0) == (isdigit(c) != 0));
        CHECK(((k & HR_UCHAR_UPPER) != 0) == (isupper(c) != 0));
        CHECK(((k & HR_UCHAR_LOWER) != 0) == (islower(c) != 0));
        CHECK(((k & HR_UCHAR_ALPHA) != 0) == (isalpha(c) != 0));
        CHECK(((k & HR_UCHAR_XDIGIT) != 0) == (isxdigit(c) != 0));
        CHECK(((k & HR_UCHAR_IDENT) != 0) == (isalnum(c) || c == '_'));
        CHECK(((k & HR_UCHAR_PRINTABLE) != 0) == (isprint(c) != 0));
        CHECK(hr_uchar_is_ident_start((uint32_t)c) == (isalpha(c) || c == '_'));
        CHECK(hr_uchar_lower((uint32_t)c) == (uint32_t)tolower(c));
        CHECK(hr_uchar_upper((uint32_t)c) == (uint32_t)toupper(c));
        CHECK(hr_uchar_digit((char)c) == (unsigned)(isdigit(c)   ? c - '0'
                                                    : isalpha(c) ? tolower(c) - 'a' + 10
                                                                 : 255));
    }
    CHECK(hr_uchar_digit((char)0xFF) == 255 && hr_uchar_digit((char)0xB0) == 255);
}

static void test_case(void) {
    const char *u = upper, *l = lower;
    while (*u != '\0' && *l != '\0') {
        uint32_t big, small;
        u += hr_utf8_decode(u, &big);
        l += hr_utf8_decode(l, &small);
        const unsigned alike = HR_UCHAR_ALPHA | HR_UCHAR_IDENT | HR_UCHAR_PRINTABLE;
        CHECK_MSG(hr_uchar_classes(big) == (HR_UCHAR_UPPER | alike), "%04" PRIX32, big);
        CHECK_MSG(hr_uchar_classes(small) == (HR_UCHAR_LOWER | alike), "%04" PRIX32, small);
        CHECK_MSG(hr_uchar_lower(big) == small && hr_uchar_upper(big) == big, "%04" PRIX32, big);
        CHECK_MSG(hr_uchar_upper(small) == big && hr_uchar_lower(small) == small, "%04" PRIX32, small);
    }
    CHECK(*u == '\0' && *l == '\0');
    CHECK(hr_uchar_upper(0xB5) == 0x39C && hr_uchar_lower(0x39C) == 0x3BC && hr_uchar_upper(0xDF) == 0xDF);
    CHECK(hr_uchar_upper(0x3C2) == 0x3A3 && hr_uchar_lower(0x3A3) == 0x3C3 && hr_uchar_upper(0x3B8) == 0x398);
    CHECK(hr_uchar_lower(0x130) == 'i' && hr_uchar_upper(0x131) == 'I' && hr_uchar_upper(0x17F) == 'S');
}

static void test_classes(void) {
    uint32_t cp;
    for (const char *p = letters; *p != '\0';) {
        p += hr_utf8_decode(p, &cp);
        CHECK_MSG(hr_uchar_is(cp, HR_UCHAR_ALPHA) && hr_uchar_is_ident_start(cp), "%04" PRIX32, cp);
        CHECK_MSG(hr_uchar_is(cp, HR_UCHAR_PRINTABLE) && !hr_uchar_is(cp, HR_UCHAR_UPPER), "%04" PRIX32, cp);
        CHECK_MSG(hr_uchar_lower(cp) == cp, "%04" PRIX32, cp);
    }
    for (const char *p = symbols; *p != '\0';) {
        p += hr_utf8_decode(p, &cp);
        CHECK_MSG(hr_uchar_classes(cp) == HR_UCHAR_PRINTABLE, "%04" PRIX32, cp);
    }
    for (size_t i = 0; i < HR_ARRAY_COUNT(hidden); i++) {
        CHECK_MSG((hr_uchar_classes(hidden[i]) & ~HR_UCHAR_SPACE) == 0, "%04" PRIX32, hidden[i]);
    }
    size_t next = 0;
    for (cp = 0; cp <= HR_UTF8_MAX_CP; cp++) {
        bool space = next < HR_ARRAY_COUNT(spaces) && spaces[next] == cp;
        next += space;
        CHECK_MSG(hr_uchar_is(cp, HR_UCHAR_SPACE) == space, "%04" PRIX32, cp);
    }
}

int main(void) {
    test_ascii();
    test_case();
    test_classes();
    return check_done("test_uchar");
}
