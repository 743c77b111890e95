"""风险与问题: registering and assessing risks, dealing with problems, asking a director to coordinate."""
