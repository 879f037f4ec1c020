/** Where deliveries of webhooks were kept. */
export interface WebhooksOptions {
  /** A file with one delivery on each line, or a folder with one in each file: `{"headers": {…}, "body": "…"}`. */
  readonly webhooks: string;
  /** The secret of the webhook. Absent: signatures are not looked at. */
  readonly secret?: string;
  /** Numbers of categories that only some may see: deliveries seldom say so. Absent: none but those that are delivered. */
  readonly restrictedCategories?: readonly number[];
  /** Whether the webhook was on from the first post, and no delivery was lost. Absent: that is not known. */
  readonly everyDelivery?: boolean;
}
