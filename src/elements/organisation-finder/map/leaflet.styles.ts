import { css } from 'lit';

/** Leaflet's own sheet (BSD-2-Clause), cut to what laying tiles needs. */
export const styles = css`
  .leaflet-container {
    overflow: hidden;
  }
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-layer {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .leaflet-tile {
    inline-size: auto;
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    visibility: hidden;
    user-select: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
`;
