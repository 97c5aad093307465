# helper
where = "extra"
