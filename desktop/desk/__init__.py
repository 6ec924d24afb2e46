"""What headquarters adds to a region's case: review and recommendation; never a state."""
