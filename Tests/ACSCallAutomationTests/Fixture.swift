// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSTesting

extension ReceivedEvent {
    /// An event of a call, as Call Automation sends it.
    static func call(
        _ type: String,
        of connectionID: String = "call-1",
        context: String? = nil,
        id: String = ""
    ) throws -> ReceivedEvent {
        var data: [String: JSONValue] = ["callConnectionId": .string(connectionID)]
        data["operationContext"] = context.map { .string($0) }
        let event: JSONValue = [
            "id": .string("\(type)-\(id)"), "source": .string("calling/callConnections/\(connectionID)"),
            "type": .string("Microsoft.Communication.\(type)"), "specversion": "1.0", "data": .object(data),
        ]
        let batch = try ReceivedEvent.events(in: ServiceJSON.encode(event))
        return batch.events[0]
    }
}

extension CallConnectionClient {
    /// The client of a call, whose requests nothing responds to.
    static func testing(
        _ id: String = "call-1",
        _ transport: ScriptedTransport = .init()
    ) throws -> CallConnectionClient {
        try CallAutomationClient(connectionString: .testing, options: .testing(transport)).connection(id: id)
    }
}
