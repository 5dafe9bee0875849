// SPDX-License-Identifier: MIT

extension LanguageExample {
    static let models = """
        models:
          CommunicationIdentifierModel as CommunicationIdentifier:
            docs: A person, phone number, bot or app in a conversation.
            provided-by: ACSCore
            fields: {}
          MicrosoftTeamsUserIdentifierModel as MicrosoftTeamsUserIdentifier:
            docs: A person who uses Microsoft Teams.
            provided-by: ACSCore
            fields:
              cloud?: CommunicationCloudEnvironmentModel -- The public cloud if left out.
          QueuePlace:
            docs: A place in the queue.
            fields:
              place: int32 -- The number of prints before it.
          DatedPlace:
            docs: A place in the queue at a time.
            includes: QueuePlace
            fields:
              readOn: date-time -- When it was read.
          Envelope:
            docs: What a print is sent in.
            since: "2025-06-01"
            until: "2025-06-01"
            deprecated: Prints are sent in boxes.
            fields:
              color?: string -- The color of the paper.
          Print:
            docs: A printed photo.
            fields:
              id: read-only uuid -- Its id.
              size: PrintSize -- How large it is.
              quality?: Quality -- How well it is printed.
              orderedBy?: CommunicationIdentifierModel -- Who ordered it.
              printedFor?: MicrosoftTeamsUserIdentifierModel -- Who sees it.
              envelope?:
                type: Envelope
                docs: What it is sent in.
                until: "2025-06-01"
                deprecated: Prints are sent in boxes.
              place?: read-only DatedPlace -- Where it was in the queue.
          PrintProblem:
            docs: Why something was not printed.
            fields:
              code: string -- A code for programs.
          Orders:
            docs: Many orders.
            fields:
              items: SingleOrder[] -- The orders.
          SingleOrder:
            docs: An order for one print.
            fields:
              photo: url -- The photo.
              orderId?: string -- The id by which a repeated order is recognized.
        """

    static let entries = """
          PrintOrder:
            docs: What to print, and how.
            fields:
              copies: int32 = 1 -- How many to print.
              title as caption?: string? -- The text below the photo. `null` removes it.
              "is it glossy?":
                as: isGlossy?
                type: bool
                docs: Whether it is glossy.
                default: false
              resolution?:
                type: int32
                docs: In dots per inch.
                range: 75...1200
                service-default: 300
              note?:
                type: string
                docs: What to write on the back.
                length: ...140
                pattern: "[A-Za-z ]*"
                since: "2026-03-01"
              tags?:
                type: string[]
                docs: Words to find it by.
                items: 1...10
          PrintReady:
            docs: A print is ready.
            fields:
              printId:
                type: uuid
                docs: The print.
                other-names: [id]
        """

    static let members = """
          Frame:
            docs: What a print is framed in.
            discriminator: material
            fields:
              width?: double -- In centimeters.
            members:
              wood: WoodenFrame -- Any wood.
              "clear glass":
                as: glass
                in: glassFrame
                type: GlassFrame
                docs: Glass that one can see through.
                since: "2025-06-01"
                until: "2026-03-01"
          WoodenFrame:
            docs: A frame of wood.
            fields:
              tree: string -- The tree.
          GlassFrame:
            docs: A frame of glass.
            fields:
              thickness: double -- In millimeters.
          PrinterMessage:
            docs: A message from the printer.
            discriminator?: kind
            members:
              started in started: QueuePlace -- It prints.
              paperOut in paperOut: empty -- It has no paper.

        """

    static let enums = """
        enums:
          CommunicationCloudEnvironmentModel as CommunicationCloudEnvironment:
            docs: The cloud of a person who uses Teams.
            provided-by: ACSCore
            values:
              - public
          Quality:
            docs: How well a photo is printed.
            type: int32
            since: "2025-06-01"
            until: "2026-03-01"
            deprecated: All prints are good.
            values:
              - 1 as draft -- Fast.
              - 2 as fine -- Slow.
        """

    static let values = """
          PrintSize:
            docs: How large a print is.
            values:
              - small
              - large -- For walls.
              - value: "10 x 15 cm"
                as: postcard
                docs: To send it by mail.
              - value: poster
                since: "2025-06-01"
                until: "2026-03-01"
                deprecated: Use large.

        """

    /// Calls of the second description's operations.
    package static let exampleFile = """
        examples:
          GuestClient.countPrints:
            three:
              docs: The number of prints is the whole response.
              swift: |
                let count = try await client.countPrints()
                print(count)
              request: |
                GET /prints:count
              response: |
                200
                content-type: application/json

                3

        """
}
