/** A request for a feed that was made before the client was there: see the loader. */
export interface EarlyRequest {
  readonly response: Promise<Response>;
  readonly abort: () => void;
}
