import { data } from "./clients.generated.ts";

/** A product that a developer runs in a checkout, by the id that its facts carry. */
export type Client = keyof typeof data.clients;

/** How the product is called in messages. */
export const clientTitle = (client: Client): string => data.clients[client].title;

const BY_PRODUCT: ReadonlyMap<string, Client> = new Map(
  (Object.keys(data.clients) as Client[]).flatMap((client) => [
    [client, client] as const,
    ...data.clients[client].ci.map((product) => [product, client] as const),
  ]),
);

/** The client whose files a product loads, by the id that an agent carries in CI or in a session. */
export const clientOf = (product: string): Client | undefined => BY_PRODUCT.get(product);
