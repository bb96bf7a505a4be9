"""A receiver of notifications on this machine."""

import http.server
import threading


class Receiver(http.server.ThreadingHTTPServer):
    """Takes whatever is posted and counts it, until `stop`."""

    daemon_threads = True

    class RequestHandlerClass(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            with self.server.lock:
                self.server.taken += 1
                self.server.last = body
                self.server.lock.notify_all()
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            """Says nothing."""

    def __init__(self):
        self.lock, self.taken, self.last = threading.Condition(), 0, None
        super().__init__(("127.0.0.1", 0), self.RequestHandlerClass)
        self.url = f"http://127.0.0.1:{self.server_port}/"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def wait_for(self, count, timeout=60):
        """The last body, once this many have arrived; nothing if they do not."""
        with self.lock:
            return self.last if self.lock.wait_for(lambda: self.taken >= count, timeout) else None

    def stop(self):
        """Closes it."""
        self.shutdown()
        self.server_close()
