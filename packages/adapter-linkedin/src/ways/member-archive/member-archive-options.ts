/** What a member downloaded of their own data. */
export interface MemberArchiveOptions {
  /** The zip, or the folder that it unpacks to. */
  readonly memberArchive: string;
  /** Who the owner is in this community. Absent: `owner`, who is nobody that another source knows. */
  readonly ownerId?: string;
  /** Whether the owner agreed that their acts are set beside what other sources know of them. Absent: no. */
  readonly consent?: boolean;
  /**
   * What is private and is counted by day all the same, without names and without a word of it: new connections, messages,
   * invitations sent. Absent: nothing of it is read.
   */
  readonly alsoCount?: readonly ("connections" | "invitations" | "messages")[];
}
