// Answers: whose database this is.
// Params:  none
// Returns: ours: boolean, nodes: int (any node of anybody)
RETURN EXISTS { (:Luzhi {name: 'luzhi'}) } AS ours, COUNT { () } AS nodes
