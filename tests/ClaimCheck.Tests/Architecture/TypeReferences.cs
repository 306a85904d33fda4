using System.Reflection;
using System.Reflection.Emit;

namespace ClaimCheck.Tests.Architecture;

/// <summary>Finds every type that a type uses: in its head, its members' signatures and the code of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static IEnumerable<Type> Of(Type type)
    {
        var head = type.GetInterfaces().Append(type.BaseType);
        var members = type.GetMembers(All).SelectMany(member => member switch
        {
            FieldInfo field => [field.FieldType],
            PropertyInfo property => [property.PropertyType],
            MethodBase method => OfMethod(method),
            _ => (IEnumerable<Type?>)[],
        });
        return head.Concat(members).OfType<Type>().SelectMany(Unwrap).Distinct();
    }

    private static IEnumerable<Type?> OfMethod(MethodBase method)
    {
        var signature = method.GetParameters().Select(parameter => (Type?)parameter.ParameterType).Append((method as MethodInfo)?.ReturnType);
        var body = method.GetMethodBody();
        return body is null ? signature : signature.Concat(body.LocalVariables.Select(local => (Type?)local.LocalType)).Concat(OfCode(method, body.GetILAsByteArray()!));
    }

    private static IEnumerable<Type?> OfCode(MethodBase method, byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var wide = code[at] == 0xFE;
            var opcode = OpCodesByValue[wide ? (short)(0xFE00 | code[at + 1]) : code[at]];
            at += wide ? 2 : 1;
            if (opcode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                foreach (var type in Resolve(method, BitConverter.ToInt32(code, at)))
                {
                    yield return type;
                }
            }

            at += opcode.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type?> Resolve(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null;
        var member = method.Module.ResolveMember(token, typeArguments, methodArguments)!;
        return member switch
        {
            Type type => [type],
            FieldInfo field => [field.DeclaringType, field.FieldType],
            MethodInfo called => [called.DeclaringType, called.ReturnType, .. called.GetParameters().Select(p => p.ParameterType), .. called.GetGenericArguments()],
            _ => [member.DeclaringType],
        };
    }

    /// <summary>A type with its type arguments and the types that it is an array, reference or pointer of.</summary>
    private static IEnumerable<Type> Unwrap(Type type)
    {
        if (type.HasElementType)
        {
            return Unwrap(type.GetElementType()!);
        }

        return type.IsGenericParameter ? [] : type.IsGenericType ? type.GetGenericArguments().SelectMany(Unwrap).Append(type) : [type];
    }
}
