'use client';

import { useEffect } from 'react';

/** A server component's imports stay on the server: the browser's are here. */
export const Elements = () => {
  useEffect(() => {
    void import('what-migrants-bring/story-carousel.js');
    void import('what-migrants-bring/organisation-finder.js');
  }, []);
  return <wmb-organisation-finder feed="/feed.json" />;
};
