/** A selector that names one element by its place in the document; right as long as nothing is put before it. */
export function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    let place = 1;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) place += 1;
    steps.unshift(`:nth-child(${place})`);
  }
  return steps.join('>');
}
