namespace Toe.Adoption.BrowserTests;

/// <summary>Measures contrast (WCAG 2) in the page as it is shown: text 4.5, control borders and bars 3.</summary>
internal static class Contrast
{
    public const string Script =
        """
        () => {
          const parse = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
          const luminance = ([r, g, b]) => [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const ratio = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((m, n) => n - m); return (x + 0.05) / (y + 0.05); };
          const ground = (element) => {
            for (let e = element; e; e = e.parentElement) {
              const color = parse(getComputedStyle(e).backgroundColor);
              if (color.length === 3 || color[3] === 1) return color;
            }
            return [255, 255, 255];
          };
          const faults = [];
          const check = (element, color, least, what) => {
            const found = ratio(parse(color), ground(what === 'border' ? element.parentElement : element));
            if (!(found >= least)) faults.push(`${what} of ${element.tagName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 30)}": ${found.toFixed(2)}`);
          };
          for (const element of document.querySelectorAll('body *')) {
            if (!element.checkVisibility() || element.closest('defs')) continue;
            const style = getComputedStyle(element);
            const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
            if (ownText) check(element, element instanceof SVGElement ? style.fill : style.color, 4.5, 'text');
            if (element.matches('input[type=radio], input[type=text], .button.quiet')) check(element, style.borderTopColor, 3, 'border');
            if (element.matches('.bar .length')) check(element, style.stroke, 3, 'bar');
            if (element.matches('.bar .target, .level-scale rect')) check(element, style.stroke, 3, 'line');
          }
          return faults;
        }
        """;
}
