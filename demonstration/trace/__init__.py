"""What a play leaves to look at afterwards: pictures, events and rows, step by step."""
