"""Files of figures as other people write them: what they are, where their figures stand, what these say."""
