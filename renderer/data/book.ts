import type { BookInfo, HostCall } from '../../shared/bridge/contract.ts';
import { BookDb, bookDbName } from './book-db.ts';
import { type NoticeBoard, noticeBoard } from './book-notices.ts';
import { browserDesk, type Desk } from './desk.ts';

/** An open book: its working copy, the way to its journal, and who is at the desk. */
export type Book = {
  readonly bookId: string;
  readonly purpose: BookInfo['purpose'];
  readonly db: BookDb;
  readonly host: HostCall;
  readonly desk: Desk;
  readonly notices: NoticeBoard;
};

export function bookOf(info: BookInfo, host: HostCall, desk: Desk = browserDesk): Book {
  return {
    bookId: info.bookId,
    purpose: info.purpose,
    db: new BookDb(bookDbName(info.bookId)),
    host,
    desk,
    notices: noticeBoard(),
  };
}
