"""Tables that go out and come back: what a column holds, how a cell is read, what an upload would change."""
