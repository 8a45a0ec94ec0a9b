// The notebook runs in a current directory of its own, which is the process's.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
