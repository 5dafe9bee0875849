// SPDX-License-Identifier: MIT

/// A further dozen of a client's operations.
struct ClientExtensionView: TemplateView {
    let name: String
    let operations: [OperationView]
    let header: HeaderView

    func value(for key: String) -> TemplateValue {
        switch key {
        case "header": .view(header)
        case "name": .text(name)
        case "first": .view(operations.first)
        case "others": .views(Array(operations.dropFirst()))
        default: .unknown
        }
    }
}
