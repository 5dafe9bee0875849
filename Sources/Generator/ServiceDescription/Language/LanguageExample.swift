// SPDX-License-Identifier: MIT

/// The examples of the reference: parts of one description, which are compiled by the tests.
package enum LanguageExample {
    /// All files of the examples, by name.
    package static var files: [String: String] {
        [
            "prints.yaml": description, "money.yaml": shared, "print-calls.yaml": second,
            "print-calls.examples.yaml": exampleFile,
        ]
    }

    /// The whole description.
    package static var description: String {
        // The operations follow the client that they belong to, which is the last.
        [
            head, clients, operations, bodies, responses, errors, pages, longRunning, idempotency, events, models,
            entries, members, enums, values,
        ].joined(separator: "\n")
    }

    static let head = """
        service: Prints
        module: ACSPrints
        docs: Prints photos, and mails them.
        retires: "2031-12-31"
        instead: the print shop around the corner
        api-version: "2026-03-01"
        api-versions: ["2025-06-01", "2026-03-01"]
        auth: [accessKey, managedIdentity]
        entra-scope: https://prints.example.com/.default
        entra-permissions: application
        allowed-hosts: [.media.example.com]
        preflight: GET /prints/0
        imports: [money.yaml]
        errors: PrintProblem

        topics:
          Print photos: [PrintClient, PrintClient.createPrint, PrintOrder, swift PrintClient/print(_:on:)]
          Follow a print: [PrintClient.getPrint, PrintEvent]

        """

    /// A second description, with what excludes parts of the first.
    package static let second = """
        service: Print Calls
        module: ACSPrintCalls
        docs: Tokens for calls to the printer.
        remains: hotels that print for their guests
        auth: userAccessToken
        token-scopes: [voip, chat]

        clients:
          PrintCallsClient:
            docs: Supplies the calling framework with tokens.
            tokens-for: AzureCommunicationCalling
          GuestClient:
            docs: What guests see.
            token-scopes: [chat]
            operations:
              countPrints:
                request: GET /prints:count
                docs: Counts a guest's prints.
                token-scopes: [chat, voip]
                response: 200 int32

        """

    /// The file that the first one imports.
    package static let shared = """
        docs: Prices.

        models:
          Price:
            docs: A sum of money.
            fields:
              amount: decimal -- The sum.
              currency: string -- The code of ISO 4217, such as EUR.

        """

    static let clients = """
        clients:
          AlbumClient:
            docs: The prints of one album.
            from: PrintClient.album
            path:
              albumId as id: uuid -- The album.
            api-version: "2026-03-01"
            since: "2026-03-01"
            operations:
              countPrints:
                request: GET /albums/{albumId}/prints:count
                docs: Counts the album's prints.
                response: 200 int32
          FaxClient:
            docs: Prints by fax.
            auth: managedIdentity
            entra-scope: https://fax.example.com/.default
            errors:
              404: PrintProblem -- The machine has no paper.
            until: "2025-06-01"
            deprecated: Use PrintClient.
            operations:
              send:
                request: POST /fax
                docs: Sends a fax.
                response: 204
          PrintClient:
            docs: Prints photos.
            operations:
        """

    static let operations = """
              findPrint:
                request: GET /shelves/{shelf}/prints:find
                docs: Finds a print on a shelf.
                path:
                  shelf: int32 -- The number of the shelf.
                query:
                  sizes?:
                    type: PrintSize[]
                    list: commas
                    docs: The sizes to look for.
                headers:
                  accept-language?: string -- As a BCP 47 tag.
                response: 200 Print
              fetchPhoto:
                request: GET {photoLocation}
                docs: Fetches a photo from where it is stored.
                accept: image/png
                host-header: x-print-host
                response: 200 stream
              refreshPrint:
                request: POST /prints/{printId}:refresh
                docs: Prints it once more in fresh colors. Once is as good as twice.
                idempotent: true
                preconditions: [If-Match]
                entra-scope: https://refresh.example.com/.default
                api-version: "2026-03-01"
                since: "2026-03-01"
                response: 204
              deleteAll:
                request: DELETE /prints
                docs: Deletes everything.
                until: "2025-06-01"
                deprecated: Delete what you no longer need.
                errors: PrintProblem
                response: 204
        """

    static let bodies = """
              createPrint:
                request: POST /prints
                docs: Prints a photo.
                body: PrintOrder -- What to print.
                response: 201 Print
                creates: id
              createSample:
                request: POST /samples
                docs: Prints a sample.
                body?: PrintOrder = {}
                response: 202
              uploadPhoto:
                request: PUT /photos/{photoId}
                docs: Uploads a photo.
                body:
                  type: stream
                  docs: The photo, as it is in its file.
                  content-types: [image/png, image/jpeg]
                response: 201
              changePrint:
                request: PATCH /prints/{printId}
                docs: Changes a print.
                merge-patch: Print
                response: 200 Print
              changeLatest:
                request: PATCH /prints/latest
                docs: Changes the latest print, or only its date.
                merge-patch?: Print
                response: 204
        """

    static let responses = """
              getPrint:
                request: GET /prints/{printId}
                docs: Reads a print, or the place that it waits at.
                response:
                  200: Print -- It is done.
                  202: QueuePlace -- It waits.
                  headers:
                    ETag as etag: string -- The version of the print.
        """

    static let errors = """
              frame:
                request: POST /prints/{printId}:frame
                docs: Frames a print.
                body: Frame
                errors:
                  409: QueuePlace -- It is still waiting.
                  default: PrintProblem
                  headers:
                    retry-after: int32 -- The seconds to wait.
                response: 204
        """

    static let pages = """
              listPrints:
                request: GET /prints
                docs: Lists all prints.
                pages: Print
              listNames:
                request: GET /prints:names
                docs: Lists the names of all prints.
                pages: { of: string, items: names, next: more }
        """

    static let longRunning = """
              printBook:
                request: POST /books
                docs: Prints a book.
                body: PrintOrder
                response: 202
                long-running:
                  monitor: getJob
                  cancel: cancelJob
                  final-state-via: location
                  result: Print
                  header: Job-Location
                  status-field: state
                  succeeded: [printed]
                  failed: [jammed, stopped]
                  interval: 5s
              getJob:
                request: GET /jobs/{jobId}
                docs: Reads how far a book is.
                response: 200 QueuePlace
              cancelJob:
                request: DELETE /jobs/{jobId}
                docs: Stops printing a book.
                response: 204
        """

    static let idempotency = """
              pay:
                request: POST /payments
                docs: Pays a bill once.
                idempotency:
                  id: Repeatability-Request-ID
                  first-sent: Repeatability-First-Sent
                body: Price
                response: 202
              order:
                request: POST /orders
                docs: Orders many prints, each once.
                idempotency: { each: items, id: orderId }
                body: Orders
                response: 202

        """

    static let events = """
        events:
          PrintEvent:
            docs: What becomes of a print.
            types:
              Microsoft.Prints.PrintReady: PrintReady -- A print is ready.
              Microsoft.Prints.PrintLost as lost: PrintReady

        frames:
          PrinterMessage: received

        """
}
