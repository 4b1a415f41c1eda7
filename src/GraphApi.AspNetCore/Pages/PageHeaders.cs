using Microsoft.AspNetCore.Http;

namespace GraphApi.AspNetCore.Pages;

/// <summary>What each page says about itself: what it may load, and that it is no other site's to show.</summary>
internal static class PageHeaders
{
    public static void Set(HttpResponse response, string contentSecurityPolicy)
    {
        response.Headers.ContentSecurityPolicy = contentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
    }
}
