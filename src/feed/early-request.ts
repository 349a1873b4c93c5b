/** A request for a feed that the loader started before the client's code arrived. */
export interface EarlyRequest {
  readonly response: Promise<Response>;
  readonly abort: () => void;
}
