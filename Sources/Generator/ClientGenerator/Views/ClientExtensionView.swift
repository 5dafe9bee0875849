// SPDX-License-Identifier: MIT

/// A further dozen of a client's operations.
struct ClientExtensionView: TemplateView {
    let name: String
    let operations: [OperationView]
    let header: HeaderView

    static var keys: [TemplateKey<Self>] {
        [
            .view("header") { $0.header },
            .text("name") { $0.name },
            .view("first") { $0.operations.first },
            .views("others") { Array($0.operations.dropFirst()) },
        ]
    }
}
