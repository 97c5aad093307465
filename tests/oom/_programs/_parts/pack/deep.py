where = "deep"
