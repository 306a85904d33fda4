namespace ClaimCheck;

/// <summary>Runs a function over a sequence on several threads and hands the results on in the order of the sequence, whichever is ready first.</summary>
internal static class OrderedParallel
{
    /// <summary>Maps a sequence; at most four items a thread are read ahead, so that a long input is never in memory whole.</summary>
    /// <param name="source">The items; enumerated on the caller's thread.</param>
    /// <param name="map">The function; must be safe to call from several threads.</param>
    /// <param name="threads">How many threads work at once; 1 works on the caller's thread.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <typeparam name="T">What is mapped.</typeparam>
    /// <typeparam name="TResult">What it is mapped to.</typeparam>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> source, Func<T, TResult> map, int threads, CancellationToken cancellation)
    {
        if (threads <= 1)
        {
            foreach (var item in source)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return map(item);
            }

            yield break;
        }

        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var running = new Queue<Task<TResult>>();
        foreach (var item in source)
        {
            running.Enqueue(Task.Factory.StartNew(() => map(item), cancellation, TaskCreationOptions.None, scheduler));
            if (running.Count >= threads * 4)
            {
                yield return running.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (running.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
