# helper
print("m_raises starts")
before = 1
raise ValueError("while importing")
