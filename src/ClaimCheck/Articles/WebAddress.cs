namespace ClaimCheck.Articles;

/// <summary>Addresses of the web as inputs state them; only <c>http</c> and <c>https</c> count.</summary>
internal static class WebAddress
{
    /// <summary>The address in canonical form, or <see langword="null"/> when it is not one that may become a link.</summary>
    /// <param name="url">Any string.</param>
    public static string? Safe(string? url) =>
        url is { Length: > 0 and < 4096 }
        && Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
        && uri.Host.Length > 0
            ? uri.AbsoluteUri
            : null;

    /// <summary>The host of an address without "www.", or <see langword="null"/> when it is not one that may become a link.</summary>
    /// <param name="url">Any string.</param>
    public static string? HostOf(string? url)
    {
        if (Safe(url) is not { } page)
        {
            return null;
        }

        var host = new Uri(page).Host;
        return host.StartsWith("www.", StringComparison.Ordinal) && host.Length > 4 ? host[4..] : host;
    }

    /// <summary>How an article's outlet is named: as the input names it, an address by its host; without one the host of the article's address, else its id.</summary>
    /// <param name="source">The outlet as the input names it, or <see langword="null"/>.</param>
    /// <param name="url">The article's address, or <see langword="null"/>.</param>
    /// <param name="id">The article's id.</param>
    public static string OutletOf(string? source, string? url, string id) =>
        source is { Length: > 0 } ? HostOf(source) ?? source : HostOf(url) ?? id;
}
