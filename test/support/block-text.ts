/** Every object inside a value that has a `type`, in order, however deep. */
export function parts(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(parts);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value ? [{ ...value }] : [];
  return [...own, ...Object.values(value).flatMap(parts)];
}

/** The text of each quote block, as it is read. */
export function quoted(blocks: unknown): string[] {
  return parts(blocks)
    .filter((part) => part.type === 'rich_text_quote')
    .map(read);
}

/** The lines of our own: context blocks and rich text that is no quote. */
export function said(blocks: unknown): string[] {
  return parts(blocks)
    .filter(
      (part) =>
        part.type === 'context' ||
        part.type === 'rich_text_section' ||
        part.type === 'rich_text_preformatted',
    )
    .flatMap((part) =>
      part.type === 'context' ? parts(part.elements).map((element) => String(element.text)) : [read(part)],
    );
}

/** The buttons, with what they carry. */
export function buttons(
  blocks: unknown,
): { label: string; action_id: string; value: string; url?: string; style?: string }[] {
  return parts(blocks)
    .filter((part) => part.type === 'button')
    .map(({ text, action_id, value, url, style }) => ({
      label: typeof text === 'object' && text !== null && 'text' in text ? String(text.text) : '',
      action_id: String(action_id),
      value: String(value),
      ...(url !== undefined && { url: String(url) }),
      ...(style !== undefined && { style: String(style) }),
    }));
}

/** The button with this label, as it is pressed. */
export function button(blocks: unknown, label: string): { action_id: string; value: string } {
  const match = buttons(blocks).find((one) => one.label === label);
  if (match === undefined) throw new Error(`no button "${label}" among ${JSON.stringify(buttons(blocks))}`);
  return { action_id: match.action_id, value: match.value };
}

function read(part: Record<string, unknown>): string {
  return parts(part.elements)
    .map((element) => String(element.text))
    .join('');
}
