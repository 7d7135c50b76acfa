import { failureOf, unreachable } from "./client.ts";

/**
 * Sends a file as it is and tells how much of it has gone, 0..1. `fetch` cannot tell that: the one place with XMLHttpRequest.
 * @throws {ApiError} as `post` does.
 */
export function upload<Answer>(path: string, file: File, onProgress: (fraction: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.responseType = "json";
    request.setRequestHeader("accept", "application/json");
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name.toWellFormed().slice(0, 250)));
    if (file.type !== "") request.setRequestHeader("x-file-type", encodeURIComponent(file.type.slice(0, 100)));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer: unknown = request.response;
      if (request.status >= 200 && request.status < 300) resolve(answer as Answer);
      else reject(failureOf(request.status, answer));
    };
    request.onerror = () => reject(unreachable());
    request.send(file);
  });
}
