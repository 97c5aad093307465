/* SPDX-License-Identifier: MIT
 *
 * memoryview: items of a bytes-like object in place. Its slots are in items.c. See bytes.h.
 *
 * One dimension; start is in bytes, the step (1 or any other but 0, +-16383) in items. A released view has owner
 * HR_UNDEF. Source: Python 3.14 Library Reference, Memory Views. Tests: tests/types/memoryview.
 */
#include "gen/slots.h"
#include "obj/bytes.h"
#include "obj/type.h"

enum { STEP_MOST = 16383 };

static struct hr_memoryview *view_of(hr_value v) {
    return (struct hr_memoryview *)v;
}

static hr_value make(struct hr_vm *vm, hr_value owner, hr_sword start, size_t count, hr_sword format) {
    struct hr_memoryview *m = hr_state_alloc(vm, HR_T_memoryview, 0, 5);
    HR_STORE(vm, m, owner, owner);
    HR_STORE(vm, m, start, hr_value_small(start));
    HR_STORE(vm, m, count, hr_value_small((hr_sword)count));
    HR_STORE(vm, m, format, hr_value_small(format));
    return hr_value_from_object(m);
}

/* What the view is of, where it starts, how it is formatted. */
static hr_sword format_of(hr_value v) {
    return hr_value_small_get(view_of(v)->format);
}
static hr_sword start_of(hr_value v) {
    return hr_value_small_get(view_of(v)->start);
}

hr_value hr_memoryview_new(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_view view;
    hr_buffer_items(vm, argv[1], &view);
    hr_value v = hr_type_native(vm, argv[1]);
    if (hr_value_is(v, HR_T_memoryview)) return make(vm, view.owner, start_of(v), view.count, format_of(v));
    if (view.code == 'O') hr_error_raise(vm, HR_E_array_of_objects);
    hr_sword format =
        ((hr_sword)1 << HR_MEMORYVIEW_STEP) | view.code | (view.readonly ? HR_MEMORYVIEW_READONLY : 0);
    return make(vm, v, 0, view.count, format);
}

hr_value hr_memoryview_toreadonly(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value m = hr_memoryview_new(vm, 2, argv - 1);
    HR_STORE(vm, view_of(m), format, hr_value_small(format_of(m) | HR_MEMORYVIEW_READONLY));
    return m;
}

hr_value hr_memoryview_slice(struct hr_vm *vm, hr_value v, const struct hr_view *view, hr_sword start,
                             hr_sword step, size_t count) {
    hr_sword format = format_of(v), from = start_of(v) + (count ? start * view->step : 0);
    step = count < 2 ? 1 : step * (format >> HR_MEMORYVIEW_STEP);
    if (step > STEP_MOST || step < -STEP_MOST) hr_error_raise(vm, HR_E_step_too_large);
    format = (format & ((1 << HR_MEMORYVIEW_STEP) - 1)) | (hr_sword)((hr_word)step << HR_MEMORYVIEW_STEP);
    return make(vm, view->owner, from, count, format);
}

hr_value hr_memoryview_cast(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_view view;
    size_t n;
    hr_buffer_items(vm, argv[0], &view);
    const char *code = hr_str_get(vm, argv[1], &n);
    if (n == 2 && *code == '@') code++, n--;
    size_t size = n == 1 && *code != 'O' ? hr_buffer_item_size(*code) : 0, bytes = view.count * view.size;
    if (!size) hr_error_raise(vm, HR_E_bad_format);
    if (view.step != (hr_sword)view.size || bytes % size || (size != 1 && view.size != 1))
        hr_error_raise(vm, HR_E_cannot_cast);
    return make(vm, view.owner, start_of(argv[0]), bytes / size,
                (format_of(argv[0]) & ~(hr_sword)0xff) | *code);
}

hr_value hr_memoryview_release(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    HR_STORE(vm, view_of(argv[0]), owner, HR_UNDEF);
    return HR_NONE;
}

hr_value hr_memoryview_enter(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_view view;
    hr_buffer_items(vm, argv[0], &view);
    return argv[0];
}

/* format itemsize nbytes ndim shape strides suboffsets obj readonly contiguous; typecode and itemsize of array */
hr_value hr_memoryview_get(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_view view;
    hr_value name = hr_member_called(argv);
    hr_buffer_items(vm, argv[0], &view);
    hr_sword number = (hr_sword)view.count;
    bool tuple = false;
    if (name == HR_SYM(format) || name == HR_SYM(typecode))
        return hr_symbol_of_char((unsigned char)view.code);
    if (name == HR_SYM(obj)) return view.owner;
    if (name == HR_SYM(readonly)) return hr_value_bool(view.readonly);
    if (name == HR_SYM(contiguous)) return hr_value_bool(view.step == (hr_sword)view.size);
    if (name == HR_SYM(suboffsets)) return hr_value_from_object(&hr_rom_empty_tuple);
    if (name == HR_SYM(itemsize)) number = (hr_sword)view.size;
    if (name == HR_SYM(nbytes)) number *= (hr_sword)view.size;
    if (name == HR_SYM(ndim)) number = 1;
    if (name == HR_SYM(strides)) number = view.step, tuple = true;
    if (name == HR_SYM(shape)) tuple = true;
    hr_value item = hr_value_small(number);
    return tuple ? hr_tuple_new(vm, 1, &item) : item;
}
