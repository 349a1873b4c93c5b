/** An event with a typed `detail` that bubbles out of the shadow root. */
export class DetailEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable, detail });
  }
}
