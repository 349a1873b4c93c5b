import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'what-migrants-bring/organisation-finder.js';
import 'what-migrants-bring/story-carousel.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <wmb-story-carousel [feed]="feed"><a href="/">Moving stories</a></wmb-story-carousel>
    <wmb-organisation-finder [feed]="feed"></wmb-organisation-finder>
  `,
})
class Site {
  readonly feed = '/feed.json';
}

void bootstrapApplication(Site, { providers: [provideZonelessChangeDetection()] });
