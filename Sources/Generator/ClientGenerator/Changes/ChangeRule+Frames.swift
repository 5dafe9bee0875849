// SPDX-License-Identifier: MIT

extension ChangeRule {
    static let frameRemoved = ChangeRule(
        "frame-removed",
        .source,
        "A union is no longer a message of a stream.",
        reverse: "frame-added",
        ChangeExample(
            .file,
            before: stream("  DemoMessage: received\n  PlainMessage: received\n"),
            after: stream("  DemoMessage: received\n"),
            caller: "func read<Message: StreamingFrame>(_ type: Message.Type) {}\nread(PlainMessage.self)"
        )
    )

    static let frameAdded = ChangeRule(
        "frame-added",
        .addition,
        "A union is a message of a stream, too.",
        reverse: "frame-removed",
        ChangeExample(
            .file,
            before: stream("  DemoMessage: received\n"),
            after: stream("  DemoMessage: received\n  PlainMessage: received\n"),
            caller: "func read<Message: StreamingFrame>(_ type: Message.Type) {}\nread(DemoMessage.self)"
        )
    )

    /// A description with two unions, and those that are messages of streams.
    private static func stream(_ frames: String) -> String {
        library() + """

            frames:
            \(frames)
            models:
              DemoMessage:
                docs: A message.
                discriminator: kind
                members:
                  nothing: empty
              PlainMessage:
                docs: Another message.
                discriminator: kind
                members:
                  nothing: empty

            """
    }
}
