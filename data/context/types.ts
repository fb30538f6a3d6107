/** What the page's side collects, as plain strings, before anything is made of it. */
export interface RawContext {
  /** Text of every `<script type="application/ld+json">`, in the page's order. */
  jsonLd: string[];
  /** `<meta>` with its `name`, `property` or `itemprop`. */
  metas: { name: string; content: string }[];
  /** `datetime` attributes of `<time>`, in the page's order. */
  times: string[];
  /** Short texts near the headline: "Thứ ba, 14/5/2024, 08:00". */
  dateLines: string[];
  url: string;
  title: string | null;
}
