namespace ClaimCheck.Index;

/// <summary>Lets any number of threads read at once, and one alone change. Safe to share between threads.</summary>
internal sealed class SharedLock : IDisposable
{
    private readonly ReaderWriterLockSlim _lock = new();

    /// <summary>Reads while nobody changes anything.</summary>
    /// <param name="read">Reads.</param>
    /// <typeparam name="T">What is read.</typeparam>
    public T Read<T>(Func<T> read)
    {
        _lock.EnterReadLock();
        try
        {
            return read();
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    /// <summary>Changes something while nobody reads it.</summary>
    /// <param name="write">Changes it.</param>
    /// <typeparam name="T">What the change results in.</typeparam>
    public T Write<T>(Func<T> write)
    {
        _lock.EnterWriteLock();
        try
        {
            return write();
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();
}
