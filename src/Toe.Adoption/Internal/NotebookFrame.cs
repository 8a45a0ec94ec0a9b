namespace Toe.Adoption.Internal;

/// <summary>
/// What stands around results in a notebook. They lie on paper of their own, light whatever the theme: a notebook may be dark on a light system or light on a dark
/// one, and says neither. Every rule begins with the frame's class and reaches nothing outside it.
/// </summary>
internal static class NotebookFrame
{
    /// <summary>The most rows of a table and issues of a list that a notebook shows.</summary>
    public const int MostRows = 50;

    // Colors are important, because notebooks color rows, heads and links of tables by longer selectors.
    private const string Style =
        """
        .toe-notebook{color-scheme:light;background:#FFFFFF!important;color:#1A222C!important;border:1px solid #D5DBE1;border-radius:4px;padding:4px 16px;margin:4px 0;text-align:left;font:14px/1.4 Arial,'Liberation Sans',sans-serif}
        .toe-notebook .toe-table{margin:12px 0;overflow-x:auto}
        .toe-notebook .toe-table table{border-collapse:collapse;border:0;margin:0;width:auto;font-size:13px;font-variant-numeric:tabular-nums}
        .toe-notebook .toe-table :is(table,caption,thead,tbody,tr,th,td){background:#FFFFFF!important;color:#1A222C!important}
        .toe-notebook .toe-table caption{caption-side:top;text-align:left;font-weight:bold;padding:4px 0}
        .toe-notebook .toe-table :is(th,td){border:0;padding:3px 20px 3px 0;text-align:left;vertical-align:top;font-weight:normal;white-space:normal;max-width:30em}
        .toe-notebook .toe-table :is(th,td):last-child{padding-right:0}
        .toe-notebook .toe-table :is(th,td).toe-number{text-align:right;white-space:nowrap}
        .toe-notebook .toe-table thead th{border-top:1px solid #1A222C;border-bottom:1px solid #1A222C;font-weight:bold}
        .toe-notebook .toe-table tbody tr:last-child :is(th,td){border-bottom:1px solid #1A222C}
        .toe-notebook .toe-table tbody tr:hover :is(th,td){background:#F4F6F8!important}
        .toe-notebook :is(p,li,b,code){color:#1A222C!important;background:#FFFFFF!important}
        .toe-notebook p{margin:6px 0;max-width:76em}
        .toe-notebook .toe-note{font-size:13px;color:#4E5A67!important}
        .toe-notebook .toe-issues{margin:6px 0;padding-left:20px;max-width:76em}
        .toe-notebook .toe-figure{display:block;max-width:100%;height:auto;margin:8px 0}
        """;

    /// <summary>The results, framed. The style comes along each time, because outputs are cleared and copied one by one.</summary>
    public static string Around(string html) => $"<div class=\"toe-notebook\">\n<style>\n{Style}\n</style>\n{html}</div>\n";
}
