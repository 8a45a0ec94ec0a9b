using System.Security.Cryptography;
using System.Text;
using Toe.Adoption.Figures;

namespace Toe.Adoption.Reporting;

/// <summary>How a report looks, on a screen light or dark, on a phone and on paper.</summary>
internal static class ReportStyle
{
    /// <summary>The style sheet, with that of the figures.</summary>
    public static string Sheet { get; } = Rules + Figure.StyleSheet + Paper;

    /// <summary>What the page's policy calls the style sheet by, so that no other style counts.</summary>
    public static string Hash { get; } = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)));

    private const string Rules = """
        :root{--bg:#fff;--surface:#f4f6f8;--text:#1a222c;--muted:#4e5a67;--line:#d5dbe1;--control:#66727f;--accent:#0b5cad;--focus:#7a3e9d}
        @media screen and (prefers-color-scheme:dark){:root{--bg:#12171d;--surface:#1b222b;--text:#e6ecf1;--muted:#a9b4bf;--line:#33404d;--control:#8695a3;--accent:#8cc2ff;--focus:#ffd24a}}
        *{box-sizing:border-box}
        html{scroll-padding-top:16px}
        body{margin:0;padding:24px 16px 64px;background:var(--bg);color:var(--text);font:17px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
        header,main{max-width:936px;margin:0 auto}
        h1{font-size:2.25rem;line-height:1.25;font-weight:650;margin:0 0 8px}
        h2{font-size:1.75rem;line-height:1.25;font-weight:650;margin:48px 0 12px}
        p,ul,dl,nav{max-width:68ch}
        p{margin:0 0 16px}
        ul{margin:0 0 16px;padding-left:24px}
        li{margin:0 0 6px}
        a{color:var(--accent)}
        a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
        .toe-skip{position:absolute;left:-9999px}
        .toe-skip:focus{left:16px;top:8px;background:var(--bg);padding:8px}
        .toe-about{color:var(--muted);margin-bottom:32px}
        nav{border:1px solid var(--line);border-radius:8px;background:var(--surface);padding:16px 24px;margin:32px 0}
        nav h2{font-size:1.375rem;margin:0 0 8px}
        nav ol{margin:0;padding-left:24px;columns:16rem;column-gap:32px}
        .toe-table,.toe-figure{margin:24px 0 32px}
        .toe-title{margin:0 0 8px;max-width:none}
        .toe-title b{display:block}
        .toe-scroll{overflow-x:auto}
        table{border-collapse:collapse;border-top:2px solid var(--text);border-bottom:2px solid var(--text);font-size:.9375rem;line-height:1.35;font-variant-numeric:tabular-nums;overflow-wrap:normal}
        thead th{border-bottom:1px solid var(--text);vertical-align:bottom;font-weight:650;text-align:left}
        th,td{padding:5px 16px 5px 0;text-align:left;vertical-align:top}
        th:last-child,td:last-child{padding-right:0}
        tbody th{font-weight:400}
        .toe-number{text-align:right;white-space:nowrap}
        thead .toe-number{text-align:right;white-space:normal}
        .toe-wide th,.toe-wide td{padding-right:10px}
        .toe-note{font-size:.8125rem;line-height:1.4;color:var(--muted);margin:6px 0 0;max-width:none}
        .toe-figure svg{display:block;max-width:100%;height:auto}
        dt{font-weight:650;margin-top:12px}
        dd{margin:2px 0 0}
        .toe-references{list-style:none;padding:0}
        .toe-references li{padding-left:24px;text-indent:-24px;margin-bottom:10px}
        @media (max-width:40rem){h1{font-size:1.75rem}h2{font-size:1.5rem}.toe-figure svg{max-width:none;width:760px}th,td{padding-right:10px}tbody th,td:not(.toe-number){min-width:4.5rem}}
        @media screen and (min-width:61rem){.toe-scroll:not(.toe-scroll-always){visibility:hidden}.toe-scroll>*{visibility:visible}}
        """;

    // After the dark rules, or dark would win on paper.
    private const string Paper = """
        @page{size:A4;margin:18mm}
        @page wide{size:A4 landscape}
        @media print{body{padding:0;font-size:10pt}header,main{max-width:none}h1{font-size:20pt}h2{font-size:15pt;margin-top:24pt}
        .toe-skip{display:none}nav{background:none;break-inside:avoid}nav ol{columns:2}h2,.toe-title,p:has(+.toe-table),p:has(+.toe-figure){break-after:avoid}.toe-short,.toe-title{break-inside:avoid}thead{display:table-header-group}tr,.toe-figure,.toe-note,li,dt{break-inside:avoid}dt,tbody tr:nth-child(-n+2){break-after:avoid}tbody tr:nth-last-child(-n+2){break-before:avoid}
        .toe-wide{page:wide}.toe-scroll{overflow:visible}table{font-size:8.5pt}th,td{padding:2pt 8pt 2pt 0}.toe-wide th,.toe-wide td{padding-right:6pt}.toe-note{font-size:8pt}
        a{color:inherit;text-decoration:none}.toe-figure svg{width:100%;max-width:100%}}
        """;
}
