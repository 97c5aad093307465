# output varies
# hirune.heap_info.
import hirune

hirune.heap_info("module")
