"""The phone window: simulates the JD and JD Finance apps. It reads real pixels."""
