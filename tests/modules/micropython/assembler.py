# The assembler decorators, where no assembler is built, raise when the function is compiled.
import micropython

for name in ("asm_thumb", "asm_xtensa", "asm_rv32", "nothing"):
    try:
        exec("import micropython\n@micropython." + name + "\ndef f(r0):\n    mov(r0, 1)\n")
        print("compiled")
    except SyntaxError as e:
        print(name, e)
    print(hasattr(micropython, name))
