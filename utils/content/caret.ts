/** Answers a function that puts the focus, and the caret where it was, back into the editor. */
export function rememberCaret(editor: Element): () => void {
  const selection = editor.ownerDocument.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    if (!editor.isConnected) return;
    (editor as HTMLElement).focus({ preventScroll: true });
    if (!anchorNode || !focusNode || !editor.contains(anchorNode) || !editor.contains(focusNode)) return;
    try {
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    } catch {
      // The text changed under the dialog; the editor keeps its own caret.
    }
  };
}
