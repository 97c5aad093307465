/* Reset, exception vectors and fault entry of the lx106 (call0 ABI).
 *
 * Owns: the vector page (VECBASE, 1 KiB aligned, first thing in flash), the C run-time set-up and the state a fault
 * report needs. A level-1 interrupt runs hr_board_interrupt (board.c) on the stack of what it interrupts, whose limit leaves room for it.
 * Invariant: PS.UM = 1 outside the vectors, so level-1 interrupts and exceptions arrive at +0x50.
 * Tests: ports/xtensa/selftest.c (faults), tools/run_tests.py --board xtensa.
 *
 * SPDX-License-Identifier: MIT
 */

        .section .vectors, "ax"
        .align  1024
        .global hr_start_vectors
hr_start_vectors:
        .org    hr_start_vectors + 0x10         /* debug exception, level-2 interrupt */
        movi    a2, 0x100
        j       fault_entry
        .org    hr_start_vectors + 0x20         /* NMI */
        movi    a2, 0x200
        j       fault_entry
        .org    hr_start_vectors + 0x30         /* exception with PS.UM = 0: only between reset and the WSR below */
        movi    a2, 0x300
        j       fault_entry
        .org    hr_start_vectors + 0x50         /* exception or level-1 interrupt, PS.UM = 1 */
        wsr     a2, excsave1
        rsr     a2, exccause
        bnei    a2, 4, 1f                       /* 4 = level-1 interrupt */
        j       interrupt_entry
1:      movi    a2, 0
        j       fault_entry
        .org    hr_start_vectors + 0x70         /* double exception: the fault report itself faulted */
        movi    a2, 1                           /* simcall 1 = exit */
        movi    a3, 71
        simcall
        .org    hr_start_vectors + 0x80

        .section .text.start, "ax"
        .align  4
        /* Keeps what a C function may change. PS.EXCM stays set: nothing interrupts this. */
interrupt_entry:
        rsr     a2, excsave1
        addi    a1, a1, -48
        .irp    n, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
        s32i    a\n, a1, 4 * \n
        .endr
        s32i    a0, a1, 0
        rsr     a0, sar
        s32i    a0, a1, 4
        call0   hr_board_interrupt
        l32i    a0, a1, 4
        wsr     a0, sar
        l32i    a0, a1, 0
        .irp    n, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
        l32i    a\n, a1, 4 * \n
        .endr
        addi    a1, a1, 48
        rfe

        .align  4
        /* hr_fault_report({kind + cause, pc, address, sp, return address}) on a fresh stack: the old one may be what
           broke. a2 holds the vector's kind. */
fault_entry:
        rsr     a3, exccause
        add     a3, a2, a3
        movi    a2, __stack_top - 32
        s32i    a3, a2, 0
        rsr     a3, epc1
        s32i    a3, a2, 4
        rsr     a3, excvaddr
        s32i    a3, a2, 8
        s32i    a1, a2, 12
        s32i    a0, a2, 16
        mov     a1, a2
        movi    a0, hr_fault_report
        jx      a0

        .global _start
_start:
        movi    a0, 0
        wsr     a0, intenable
        movi    a1, hr_start_vectors
        wsr     a1, vecbase
        movi    a1, 0x20                        /* UM = 1, EXCM = 0, INTLEVEL = 0 */
        wsr     a1, ps
        rsync
        movi    a1, __stack_top
        movi    a3, __data_load
        movi    a4, __data_start
        movi    a5, __data_end
        j       2f
1:      l32i    a6, a3, 0
        s32i    a6, a4, 0
        addi    a3, a3, 4
        addi    a4, a4, 4
2:      bltu    a4, a5, 1b
        movi    a4, __bss_start
        movi    a5, __bss_end
        j       4f
3:      s32i    a0, a4, 0
        addi    a4, a4, 4
4:      bltu    a4, a5, 3b
#ifdef HR_STACK_PAINT
        movi    a4, __stack_limit               /* hr_semihost_exit looks for the first word that changed */
        movi    a5, __stack_top
        movi    a6, 0x5aa5c33c
5:      s32i    a6, a4, 0
        addi    a4, a4, 4
        bltu    a4, a5, 5b
#endif
        movi    a0, main
        callx0  a0
        movi    a0, hr_port_exit
        callx0  a0
