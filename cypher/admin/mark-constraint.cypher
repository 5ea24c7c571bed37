// Answers: makes the mark one, also where two servers set it at once.
// Params:  none
// Returns: nothing
CREATE CONSTRAINT luzhi_name IF NOT EXISTS FOR (l:Luzhi) REQUIRE l.name IS UNIQUE
