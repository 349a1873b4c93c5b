import type { ReactiveController } from 'lit';
import type { Carousel } from '../carousel.js';

export class StoryDialog implements ReactiveController {
  constructor(carousel: Carousel) {
    carousel.host.addController(this);
  }
  hostConnected(): void {}
  async open(_id: string): Promise<void> {}
  render(): unknown {
    return undefined;
  }
}
