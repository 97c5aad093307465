#include "board.h"
int main(void){ hr_port_write("hello\n",6); volatile int x; x=*(int*)1; return 3; }
