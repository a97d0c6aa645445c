/** Presses a Post button the way a person does. Drawings (`svg` with the role of a button) have no `click` of their own. */
export function pressPost(button: Element): void {
  if (button instanceof HTMLElement) {
    button.click();
    return;
  }
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}

/** Presses Enter in an editor that has no button. Draft.js reads the old key codes, so they are set as well. */
export function pressEnter(editor: Element): void {
  const enter = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13 };
  for (const type of ['keydown', 'keypress', 'keyup']) {
    const event = new KeyboardEvent(type, { ...enter, bubbles: true, cancelable: true, composed: true });
    if (!editor.dispatchEvent(event) && type === 'keydown') return;
  }
}
