import { NothingHere } from "@/app/_components/nothing-here";

/** Inside the frame of readers' pages, in the moment before the server knows that a record is gone. */
export default function ReaderNotFound() {
  return <NothingHere />;
}
