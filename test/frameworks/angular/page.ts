// Angular's libraries are published partly compiled: this compiles the rest in the browser, as a linker does in a build.
import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type ElementRef,
  provideZonelessChangeDetection,
  signal,
  viewChild,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { LoadEvent, StoryCarousel } from 'what-migrants-bring';
import 'what-migrants-bring/story-carousel.js';
import { campaign } from '../campaign.mjs';

@Component({
  selector: '#page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <wmb-story-carousel
      #carousel
      [data]="campaign"
      heading="Stories"
      heading-level="3"
      [limit]="limit()"
      picker="portraits"
      (wmb-load)="loaded($event)"
    >
      <a href="https://campaign.example/">Moving stories</a>
    </wmb-story-carousel>
    <output>{{ said() }}</output>
    <button (click)="limit.set(2)">Two</button>
  `,
})
export class Page {
  readonly campaign = campaign;
  readonly said = signal('');
  readonly limit = signal(1);
  readonly carousel = viewChild.required<ElementRef<StoryCarousel>>('carousel');

  loaded(event: Event) {
    const { count } = (event as LoadEvent).detail;
    this.said.set(`${count} read`);
  }

  mistake() {
    // @ts-expect-error A limit is a number.
    this.carousel().nativeElement.limit = 'many';
  }
}

void bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
